import Handlebars from 'handlebars';
import { readTemplate } from '../../templates.ts';

/**
 * Fills a template of `templates/package` with plain data. Values stand as they are (`noEscape`: this is no HTML), so
 * whoever makes the data escapes it for its place; a name that the data lack is an error of ours (`strict`).
 */
export function fill(name: string, data: object): string {
  const handlebars = Handlebars.create();
  const template = handlebars.compile(readTemplate(`package/${name}.hbs`), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
  });
  return template(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}
