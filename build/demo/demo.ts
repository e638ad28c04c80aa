/**
 * Run as a tool: makes the demo journal in a folder, as a backup too where a file is named, and prints the passphrase
 * that opens it. `node dist/tools/demo.mjs CASES-FOLDER PROFILE-FOLDER [BACKUP-FILE]`.
 */

import { writeFileSync } from 'node:fs';
import { DEMO_PASSPHRASE, makeDemo } from './make-demo.ts';

const [cases, profile, file] = process.argv.slice(2);
if (cases === undefined || profile === undefined) throw new Error('which cases, and into which folder?');
const backup = await makeDemo(profile, cases, Date.now());
if (file !== undefined) writeFileSync(file, backup);
process.stdout.write(`${DEMO_PASSPHRASE}\n`);
