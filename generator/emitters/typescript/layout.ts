/*
 * Lays code out as the formatter would. Modules of a large API hold a megabyte of text, and reading it again only to
 * find that nothing changes takes longer than everything else together. A file that holds a line this page has no
 * rule for is marked, and goes through the formatter; tests hold that the others come out of it unchanged.
 */

/** Columns of a line; the width that the formatter is given too. */
export const width = 110;

/** Code that stays on one line, or a list in brackets that may be broken: one item to a line. */
export type Code = string | Brackets;

export interface Brackets {
  readonly open: '(' | '[' | '{';
  /** What stands before the bracket: the name of a called function. */
  readonly head: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** `body: ` of an object's field, or ''. */
  readonly label: string;
  readonly code: Code;
}

const closing = { '(': ')', '[': ']', '{': '}' } as const;

const item = (code: Code): Item => ({ label: '', code });

export const call = (head: string, args: readonly Code[]): Brackets => ({
  open: '(',
  head,
  items: args.map(item),
});
export const list = (items: readonly Code[]): Brackets => ({ open: '[', head: '', items: items.map(item) });
export const object = (fields: readonly (readonly [name: string, code: Code])[]): Brackets => ({
  open: '{',
  head: '',
  items: fields.map(([name, code]) => ({ label: `${name}: `, code })),
});

/** An object that takes over what another one has: `{ ...options, fields }`. */
export const extended = (
  base: string,
  fields: readonly (readonly [name: string, code: Code])[],
): Brackets => ({
  ...object(fields),
  items: [item(`...${base}`), ...object(fields).items],
});

/** Code on one line. */
export function flat(code: Code): string {
  if (typeof code === 'string') return code;
  const inner = code.items.map(({ label, code: part }) => label + flat(part)).join(', ');
  const space = code.open === '{' && inner !== '' ? ' ' : '';
  return `${code.head}${code.open}${space}${inner}${space}${closing[code.open]}`;
}

/**
 * Code on as many lines as it needs.
 * @param indent of the line it starts on
 * @param used columns before it on its line; `after`: columns that must fit behind it
 */
export function lay(code: Code, indent: number, used: number, after: number): string {
  const line = flat(code);
  if (typeof code === 'string' || (!isForced(code) && used + line.length + after <= width)) return line;
  const hugged = hugLast(code, indent, used);
  if (hugged !== null) return hugged;
  const inner = indent + 2;
  const lines = code.items.map(({ label, code: part }) => {
    return `${' '.repeat(inner)}${label}${lay(part, inner, inner + label.length, 1)},`;
  });
  return `${code.head}${code.open}\n${lines.join('\n')}\n${' '.repeat(indent)}${closing[code.open]}`;
}

/** The last argument of a call, an object or array unlike the one before it, opens on the line of the call. */
function hugLast(code: Brackets, indent: number, used: number): string | null {
  const parts = code.items.map((part) => part.code);
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const previous = before.at(-1);
  if (code.open !== '(' || last === undefined || !isCollection(last) || before.some(isForced)) return null;
  if (previous !== undefined && kindOf(previous) === kindOf(last)) return null;
  const start = `${code.head}(${before.map((part) => `${flat(part)}, `).join('')}`;
  if (used + start.length + 1 > width) return null;
  return `${start}${lay(last, indent, used + start.length, width)})`;
}

/** What a piece of code is to the formatter: a call is no object, whatever it is given. */
const kindOf = (code: Code): string => (typeof code === 'string' || code.open === '(' ? '' : code.open);

const isCollection = (code: Code): boolean =>
  typeof code !== 'string' && code.open !== '(' && code.items.length > 0;

/** Several objects, or several arrays, of more than one member each stand one to a line, however short they are. */
function isForced(code: Code): boolean {
  if (typeof code === 'string') return false;
  const parts = code.items.map((part) => part.code);
  const kinds = new Set(parts.map((part) => (typeof part === 'string' ? '' : part.head + part.open)));
  const many = parts.every((part) => typeof part !== 'string' && part.items.length > 1);
  const matrix =
    code.open === '[' && parts.length > 1 && kinds.size === 1 && (kinds.has('[') || kinds.has('{'));
  return (matrix && many) || parts.some(isForced);
}

/** A function or method with its signature, from the name on; every line gets `indent`. */
export function functionText(
  start: string,
  parameters: readonly string[],
  returns: { readonly head: string; readonly args: readonly string[] },
  body: Code,
  indent: number,
): string {
  const pad = ' '.repeat(indent);
  const whole = `${returns.head}<${returns.args.join(', ')}>`;
  const line = `${pad}${start}(${parameters.join(', ')}): ${whole} {`;
  const statement = `${pad}  return ${lay(body, indent + 2, indent + 9, 1)};`;
  if (line.length <= width) return `${line}\n${statement}\n${pad}}`;
  const lines = parameters.map((parameter) => `${pad}  ${parameter},`).join('\n');
  const short = `${pad}): ${whole} {`;
  const args = returns.args.map((arg) => `${pad}  ${arg}`).join(',\n');
  const end = short.length <= width ? short : `${pad}): ${returns.head}<\n${args}\n${pad}> {`;
  return `${pad}${start}(\n${lines}\n${end}\n${statement}\n${pad}}`;
}

/**
 * A constant that is a function with a signature: `export const name: (…) => Head<…> = make(() => ({ … }))`. The call
 * is marked as pure, so that bundlers leave the constant out where nobody uses it.
 */
export function functionConstant(
  start: string,
  parameters: readonly string[],
  returns: { readonly head: string; readonly args: readonly string[] },
  make: string,
  value: Brackets,
): string {
  const pure = `/* @__PURE__ */ ${make}(`;
  const body = (indent: number): string => {
    const pad = ' '.repeat(indent);
    const lines = value.items.map(({ label, code }) => {
      return `${pad}  ${label}${lay(code, indent + 2, indent + 2 + label.length, 1)},\n`;
    });
    return `() => ({\n${lines.join('')}${pad}})`;
  };
  const left = signature(start, parameters, returns);
  const used = left.length - left.lastIndexOf('\n') - 1;
  if (used + 1 + pure.length + '() => ({'.length <= width) return `${left} ${pure}${body(0)});`;
  if (used + 1 + pure.length <= width) return `${left} ${pure}\n  ${body(2)},\n);`;
  return `${left}\n  ${pure}${body(2)});`;
}

/** `export const name: (…) => Head<…> =`, on as many lines as it needs. */
function signature(
  start: string,
  parameters: readonly string[],
  { head, args }: { readonly head: string; readonly args: readonly string[] },
): string {
  const whole = `${head}<${args.join(', ')}>`;
  const line = `${start}: (${parameters.join(', ')}) => ${whole} =`;
  if (line.length <= width) return line;
  const lines = parameters.map((parameter) => `  ${parameter},`).join('\n');
  const short = `) => ${whole} =`;
  const breaks = short.length > width && args.length > 1;
  const end = breaks ? `) => ${head}<\n${args.map((arg) => `  ${arg}`).join(',\n')}\n> =` : short;
  return `${start}: (\n${lines}\n${end}`;
}

/** A printed text with its long lines broken, and whether every line is as the formatter would have it. */
export interface Settled {
  readonly text: string;
  readonly settled: boolean;
}

/** Breaks long imports, aliases and properties; comments stay as they are. */
export function breakLines(text: string): Settled {
  let settled = true;
  let comment = false;
  const lines = text
    .replaceAll(/ \{\n\s*\}$/gm, ' {}')
    .replaceAll(/;\n(?=export |\/\*\*)/g, ';\n\n')
    .split('\n')
    .map((line) => {
      if (!comment && line.trimStart().startsWith('/**')) comment = true;
      if (comment) {
        comment = !line.endsWith('*/');
        return line;
      }
      if (line.length <= width) {
        if (line.length > width / 2 && isWide(line)) settled = false;
        return line;
      }
      const broken = breakImport(line) ?? breakType(line) ?? line;
      if (broken.split('\n').some((part) => (part.length > width && !isUnbreakable(part)) || isWide(part)))
        settled = false;
      return broken;
    });
  return { text: lines.join('\n'), settled };
}

/** Characters beyond Latin may take two columns; the formatter knows which. */
const isWide = (line: string): boolean => /[^\u0000-\u024F\u2010-\u2027]/.test(line);

/** Nothing in these can be broken: one literal, one name, a heading; after a key as short as `op` no line may begin. */
const unbreakable: readonly RegExp[] = [
  /^\s*(?:\| )?(?:'[^']*'|"[^"]*"|[\w$]+(?:\[\])*)[;,]?$/,
  /^\s*(?:readonly )?[\w$]+\??: [\w$]+(?:\[\])*;$/,
  /^(?:import|export) (?:type )?\{ [^,]* \} from/,
  /^export interface [\w$]+ extends [\w$]+ \{$/,
  /^\s*op: (?:'[^']*'|"[^"]*"),$/,
];
const isUnbreakable = (line: string): boolean => unbreakable.some((pattern) => pattern.test(line));

function breakImport(line: string): string | null {
  const match = /^((?:import|export) (?:type )?)\{ (.*) \} from (.*)$/.exec(line);
  if (match === null) return null;
  const [, start = '', names = '', end = ''] = match;
  // One name alone stays on its line, however long.
  if (!names.includes(', ')) return line;
  return `${start}{\n${names
    .split(', ')
    .map((name) => `  ${name},`)
    .join('\n')}\n} from ${end}`;
}

/** `name: T;` and `export type X = T;` on several lines; null for a type that there is no rule for. */
function breakType(line: string): string | null {
  const match =
    /^(\s*)(export type \S+ =|(?:readonly )?(?:[\w$]+|'[^']*'|"[^"]*")\??:|\[key: string\]:) (.*);$/.exec(
      line,
    );
  if (match === null) return null;
  const [, pad = '', start = '', type = ''] = match;
  const members = splitType(type, '|');
  if (members.length > 1) return breakUnion(pad, start, members);
  const items = /^\(([^()]*)\)\[\]$/.exec(type)?.[1];
  if (items !== undefined) {
    const inner = splitType(items, '|');
    const flatItems = `${pad}  ${items}`;
    const lines =
      flatItems.length <= width ? flatItems : inner.map((member) => `${pad}  | ${member}`).join('\n');
    return inner.length < 2 ? null : `${pad}${start} (\n${lines}\n${pad})[];`;
  }
  const [, head = '', args = ''] = /^([\w$]+)<(.*)>$/.exec(type) ?? [];
  const parts = splitType(args, ',');
  if (parts.length > 1) {
    return `${pad}${start} ${head}<\n${parts.map((part) => `${pad}  ${part}`).join(',\n')}\n${pad}>;`;
  }
  const [base = '', more = '', other] = splitType(type, '&');
  if (more !== '' && other === undefined && /^[\w$]+$/.test(base))
    return breakIntersection(pad, `${start} ${base} &`, more);
  // After the colon of a property no line begins; after the sign of an alias one does.
  const isName = /^[\w$]+(?:\[\])*$/.test(type);
  if (!isName) return null;
  return start.endsWith('=') ? `${pad}${start}\n${pad}  ${type};` : line;
}

/** A name and a union of names: the union stands on the next line, or its members one to a line. */
function breakIntersection(pad: string, start: string, union: string): string | null {
  const next = `${pad}  ${union};`;
  if (next.length <= width) return `${pad}${start}\n${next}`;
  const inner = /^\(([^()]*)\)$/.exec(union)?.[1];
  if (inner === undefined) return null;
  const members = splitType(inner, '|').map((member) => `${pad}    | ${member}`);
  const whole = `${pad}    ${inner}`;
  return `${pad}${start}\n${pad}  (\n${whole.length <= width ? whole : members.join('\n')}\n${pad}  );`;
}

/** The members stand on the next line, or one to a line. */
function breakUnion(pad: string, start: string, members: readonly string[]): string | null {
  if (members.some((member) => member.startsWith('{'))) return null;
  const next = `${pad}  ${members.join(' | ')};`;
  const lines = next.length <= width ? next : `${members.map((member) => `${pad}  | ${member}`).join('\n')};`;
  return `${pad}${start}\n${lines}`;
}

/** Parts of a type, split at the marks that stand in no bracket and no string. */
function splitType(type: string, separator: '|' | ',' | '&'): readonly string[] {
  const members: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < type.length; at++) {
    const mark = type[at] ?? '';
    if (quote !== '') {
      if (mark === '\\') at += 1;
      else if (mark === quote) quote = '';
    } else if (mark === "'" || mark === '"') quote = mark;
    else if ('([{<'.includes(mark)) depth += 1;
    else if (')]}>'.includes(mark)) depth -= 1;
    else if (mark === separator && depth === 0) {
      members.push(type.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...members, type.slice(start).trim()];
}
