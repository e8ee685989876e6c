/** `npm run golden`: writes the goldens anew. Read the diff before you commit it: it is the review. */
import { inProject, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

setUp()
  .then((complaints) => {
    if (complaints !== undefined) throw new Error(`src/ does not compile:\n${complaints}`);
    // The goldens are the tests with "golden" in their file's name.
    return runNode(inProject('node_modules', 'vitest', 'vitest.mjs'), [
      'run',
      '--update=all',
      'golden',
      ...process.argv.slice(2),
    ]);
  })
  .then(({ code }) => {
    process.exitCode = code;
  })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
