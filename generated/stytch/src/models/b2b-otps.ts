export type B2BOtpSendRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});
