import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Baseline } from './baseline.ts';
import { type Entry, fileOf } from './documents.ts';
import { generateClient } from './generate.ts';
import type { Generated } from './record.ts';
import { type CompilerError, compilerErrors } from '../support/compilerErrors.ts';

/** Processes at once, and bytes of sources that one run of the compiler is given. */
const parallel = 2;
const batchBytes = 60_000_000;
/** Longer than this, in milliseconds, is a hang. */
const patience = 900_000;

interface Work {
  readonly entry: Entry;
  /** Folder of the package below the work folder. */
  readonly folder: string;
  readonly generated: Generated;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Generates and type-checks every entry. A process each: its time and memory are those of one `generate`. */
export async function generateAll(
  entries: readonly Entry[],
  work: string,
  program: string,
): Promise<Baseline> {
  const waiting = entries.map((entry, at) => ({ entry, folder: `p${at}` }));
  const done: Work[] = [];
  const total = waiting.length;
  const next = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const finished = await generateOne(job.entry, job.folder, work, program);
      done.push(finished);
      const { generated } = finished;
      const failure = generated.generated
        ? ''
        : ` FAILED ${generated.failure.split('\n').slice(0, 3).join(' ')}`;
      console.log(`${done.length}/${total} ${job.entry.id} ${finished.milliseconds} ms${failure}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, next));
  const errors = checkAll(done, work);
  return new Map(
    done.map(({ entry, folder, generated: { failure: _failure, ...record }, milliseconds, megabytes }) => {
      const own = errors.filter((error) => error.file.startsWith(`${folder}/`));
      for (const error of own.slice(0, 5)) {
        console.log(`${entry.id}: ${error.file}:${error.line} ${error.code} ${error.message.slice(0, 400)}`);
      }
      return [entry.id, { ...record, compileErrors: own.length, milliseconds, megabytes }];
    }),
  );
}

/** The generating process: writes the package's sources to a folder and its record to standard output. */
export async function runWorker(file: string, folder: string): Promise<void> {
  const { files, record, diagnostics } = await generateClient(file);
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (!path.startsWith('src/')) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'diagnostics.json'), JSON.stringify(diagnostics, null, 1));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const milliseconds = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stdout.write(JSON.stringify({ record, milliseconds, megabytes: Math.round(maxRSS / 1024) }));
}

function generateOne(entry: Entry, folder: string, work: string, program: string): Promise<Work> {
  const parameters = [program, '--worker', fileOf(entry, work), join(work, folder)];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      parameters,
      { maxBuffer: 2 ** 28, timeout: patience },
      (error, stdout, stderr) => {
        const answer: { record: Generated; milliseconds: number; megabytes: number } =
          error === null
            ? JSON.parse(stdout)
            : { milliseconds: 0, megabytes: 0, record: failed(String(error), stderr) };
        const { record, milliseconds, megabytes } = answer;
        resolve({ entry, folder, generated: record, milliseconds, megabytes });
      },
    );
  });
}

function failed(error: string, stderr: string): Generated {
  const counts = { operations: 0, described: 0, types: 0, files: 0, bytes: 0, any: 0 };
  return {
    ...counts,
    generated: false,
    lost: [],
    diagnostics: {},
    failure: `${error} ${stderr.slice(-2_000)}`,
  };
}

/** In batches, so that the compiler's memory stays within bounds. */
function checkAll(done: readonly Work[], work: string): readonly CompilerError[] {
  const batches: { folders: string[]; bytes: number }[] = [];
  for (const { folder, generated } of done) {
    if (!generated.generated) continue;
    const last = batches.at(-1);
    if (last === undefined || last.bytes + generated.bytes > batchBytes) {
      batches.push({ folders: [folder], bytes: generated.bytes });
    } else {
      last.folders.push(folder);
      last.bytes += generated.bytes;
    }
  }
  return batches.flatMap(({ folders }) =>
    compilerErrors(
      work,
      folders.map((folder) => `${folder}/**/*.ts`),
    ),
  );
}
