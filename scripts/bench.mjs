/** `npm run bench -- [options]`: set-up, then the measurements; see bench/ for the options. */
import { run } from './project.mjs';
import { setUp } from './setup.mjs';

setUp()
  .then((complaints) => {
    if (complaints !== undefined) throw new Error(`src/ does not compile:\n${complaints}`);
    return run(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)]);
  })
  .then(({ code }) => {
    process.exitCode = code;
  })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
