const causes: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ELOOP', 'symbolic links lead in a circle'],
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many open files'],
  ['EBUSY', 'another program uses it'],
  ['ECONNREFUSED', 'the server refuses the connection'],
  ['ECONNRESET', 'the server closed the connection'],
  ['UND_ERR_SOCKET', 'the server closed the connection'],
  ['ENOTFOUND', 'there is no server of that name'],
  ['EAI_AGAIN', 'the name of the server cannot be looked up'],
  ['ETIMEDOUT', 'the server does not answer in time'],
  ['UND_ERR_CONNECT_TIMEOUT', 'the server does not answer in time'],
  ['TimeoutError', 'the server does not answer in time'],
  ['CERT_HAS_EXPIRED', 'the certificate of the server has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate of the server is signed by itself'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate of the server is signed by an unknown authority'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate of the server is signed by an unknown authority'],
]);

/** What an error code of the operating system or of the network says, in words, with the code behind them. */
export function systemCause(code: string): string {
  const words = causes.get(code);
  return words === undefined ? code || 'unknown' : `${words} (${code})`;
}
