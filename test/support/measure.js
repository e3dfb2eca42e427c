// Loaded before a measured process: writes its peak of resident memory, in kB, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.MEASURED, String(process.resourceUsage().maxRSS)));
