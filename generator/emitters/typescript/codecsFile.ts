import { declaredCodec, type PlannedCodecs } from '../../plan/codecs.ts';
import type { OutputFile } from '../output.ts';
import { codecCode } from './codecCode.ts';
import { ident } from './escape.ts';
import { createImports } from './imports.ts';
import { flat, lay, width } from './layout.ts';
import type { PackageContext } from './packageContext.ts';
import { printFile } from './printFile.ts';

/** `src/codecs/…`: what converts the values of declared types. Each is made when it is first needed. */
export function codecsFile(
  { file, types }: PlannedCodecs['files'][number],
  context: PackageContext,
): OutputFile {
  const own = { ...context, imports: createImports(file) };
  const { plan, imports } = own;
  // No declaration here has this name: they all have something before it.
  const codecType = imports.type({ name: 'Codec', file: 'src/runtime/codec.ts' });
  const lazy = imports.runtime('codec', 'lazyCodec');
  const declarations = types.flatMap((id) => {
    const name = plan.codecs.symbols.get(id)?.name;
    const type = context.types.get(id);
    const codec = type === undefined ? null : declaredCodec(type, context.types, plan.codecs);
    if (name === undefined || codec === null) return [];
    const code = codecCode(codec, own);
    const start = `export const ${ident(name)}: ${codecType} = /* @__PURE__ */ ${lazy}(() =>`;
    const line = `${start} ${flat(code)});`;
    return [line.length <= width ? line : `${start}\n  ${lay(code, 2, 2, 1)},\n);`];
  });
  return printFile(file, imports, [], declarations);
}
