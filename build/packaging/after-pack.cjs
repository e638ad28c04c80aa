/** Mends what electron-builder leaves on Linux: Electron's own demo app stays behind, and the sandbox helper loses its mode. */

const fs = require('node:fs');
const path = require('node:path');

exports.default = async ({ appOutDir, electronPlatformName }) => {
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  if (electronPlatformName === 'linux') fs.chmodSync(path.join(appOutDir, 'chrome-sandbox'), 0o4755);
};
