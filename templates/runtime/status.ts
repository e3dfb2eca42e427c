/** Statuses of error answers as types, so that the answers an operation documents are told apart. No code. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Parsed<T extends string> = T extends `${infer N extends number}` ? N : never;

/** `4XX` */
export type ClientErrorStatus = Parsed<`4${Digit}${Digit}`>;
/** `5XX` */
export type ServerErrorStatus = Parsed<`5${Digit}${Digit}`>;
/** Every status that rejects; a redirect does when it is not followed. */
export type ErrorStatus = Parsed<`3${Digit}${Digit}`> | ClientErrorStatus | ServerErrorStatus;
