export type OtpLoginOrCreateRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export type OtpSendRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});
