import type { LapParam } from '../../../readers/lap/tree.ts';
import type { Raw } from '../raw/tree.ts';
import { follow, type Place } from './place.ts';

export interface CompileOptions {
  /** Leave out all texts: descriptions, reasons of errors, examples. */
  readonly lean: boolean;
  /** How deep objects in a body are spelt out; the reference writes 2. */
  readonly bodyDepth: number;
  /** How deep objects in a response are spelt out; the reference writes 3. */
  readonly responseDepth: number;
  /** Spell HTTP authentication as before version 0.4: `Bearer basic`, `Bearer bearer`. */
  readonly legacyAuth: boolean;
}

export const compileDefaults: CompileOptions = {
  lean: false,
  bodyDepth: 2,
  responseDepth: 3,
  legacyAuth: false,
};

export interface Compiling {
  readonly root: Raw;
  readonly options: CompileOptions;
  /** RFC 6901 pointer into the OpenAPI document of every node that was made. */
  readonly pointers: Map<object, string>;
}

/** Notes where `node` comes from. */
export function from<T extends object>(compiling: Compiling, place: Place, node: T): T {
  compiling.pointers.set(node, place.pointer);
  return node;
}

export const resolved = (compiling: Compiling, place: Place): Place => follow(compiling.root, place);

/** Parameters and body properties of one endpoint, apart: `@required` and `@optional` list the former first. */
export interface ParamLists {
  readonly required: readonly LapParam[];
  readonly optional: readonly LapParam[];
  readonly body: readonly { readonly param: LapParam; readonly required: boolean }[];
}
