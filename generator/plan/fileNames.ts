/** Names that Windows gives to devices, in every folder and with any extension. */
const devices = /^(?:con|prn|aux|nul|clock\$|com\d|lpt\d)$/;
const longest = 60;

/**
 * A file name in lower case, of letters, digits and hyphens, that no other file of the folder has: safe on disks that
 * do not tell cases apart, and never a way out of the folder.
 */
export function fileName(wanted: string, used: Set<string>): string {
  const plain = wanted
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const safe = plain === '' || devices.test(plain) ? `${plain}-resource`.replace(/^-/, '') : plain;
  let name = safe;
  for (let count = 2; used.has(name); count++) name = `${safe}-${count}`;
  used.add(name);
  return name;
}
