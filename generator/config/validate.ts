import { basename } from 'node:path';
import * as v from 'valibot';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../ir/types.ts';
import type { Config, ProjectConfig } from './options.ts';
import { configSchema, projectSchema } from './schema.ts';

/** Where in the config file an option stands. */
export type Locator = (path: readonly string[]) => Origin | null;

/**
 * Checks what a config file exports and reports everything that is wrong with it.
 * @returns the projects by name in the order of the file, the only one of a config without `projects` under
 *   the name of its folder; null after an error
 */
export function validateConfig(
  exported: unknown,
  locate: Locator,
  report: Report,
): ReadonlyMap<string, ProjectConfig> | null {
  if (typeof exported === 'object' && exported !== null && Object.hasOwn(exported, 'projects')) {
    const config = check<Config>(configSchema, exported, locate, report);
    if (config === null) return null;
    const projects = new Map(Object.entries(config.projects));
    if (projects.size === 0) report('config/no-projects', {}, locate(['projects']));
    return projects.size === 0 ? null : projects;
  }
  const project = check<ProjectConfig>(projectSchema, exported, locate, report);
  return project === null ? null : new Map([[basename(project.output), project]]);
}

function check<T>(schema: v.GenericSchema<T, T>, value: unknown, locate: Locator, report: Report): T | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = issue.path?.map((step) => String(step.key)) ?? [];
    const args = { path: path.join('.'), problem: issue.message };
    if (issue.expected === 'never') report('config/unknown-option', args, locate(path));
    else if (issue.type === 'strict_object' && issue.received === 'undefined')
      report('config/missing-option', args, locate(path.slice(0, -1)));
    else report('config/wrong-value', args, locate(path));
  }
  return null;
}

/**
 * Finds options in the text of a config file by looking for their keys one after the other. That is a guess where
 * a config computes its values, so a key that is not found has no place at all.
 */
export function locateIn(file: string, text: string): Locator {
  return (path) => {
    let start = 0;
    let end = 0;
    for (const key of path.filter((step) => !/^\d+$/.test(step))) {
      const found = new RegExp(`(?<![\\w$])${literal(key)}(?=['"]?\\s*:)`, 'u').exec(text.slice(end));
      if (found === null) return null;
      start = end + found.index;
      end = start + key.length;
    }
    return end === 0 ? null : { kind: 'span', file, start, end };
  };
}

const literal = (key: string): string => key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
