/** `npm run schema`: writes the JSON Schema of the case file from the definitions that check it. */
import fs from 'node:fs';
import { inProject } from './project.mjs';
import { setUp } from './setup.mjs';

setUp()
  .then((complaints) => {
    if (complaints !== undefined) throw new Error(`src/ does not compile:\n${complaints}`);
    return import('../dist/format/index.js');
  })
  .then(({ caseJsonSchema }) => {
    fs.mkdirSync(inProject('schema'), { recursive: true });
    fs.writeFileSync(inProject('schema', 'case.schema.json'), `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
  })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
