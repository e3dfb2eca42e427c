/** What the operating system refuses is no bug of ours: the disk is full, a folder may not be written to. */
export function isSystemError(cause: unknown): cause is NodeJS.ErrnoException & { readonly code: string } {
  return cause instanceof Error && 'syscall' in cause && 'code' in cause && typeof cause.code === 'string';
}
