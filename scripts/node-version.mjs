/** The first thing any of our scripts does. Kept to syntax that an old Node can read, so that it gets as far as the sentence. */
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `Demarche needs Node ${wanted.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Get a current one from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}
