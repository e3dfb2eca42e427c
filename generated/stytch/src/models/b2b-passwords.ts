export type ResetRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});
