// node scripts/gate/on-own-node.mjs PROGRAM.ts [ARG …]: any Node ≥ 20 starts a program on the project's own Node 24, with
// the packages installed. Standard input and output are the program's.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, ROOT } from './set-up.mjs';

installPackages();
const node = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const { status, signal, error } = spawnSync(node, process.argv.slice(2), { stdio: 'inherit' });
if (error) throw error;
process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
