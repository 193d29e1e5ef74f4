// Completes package-lock.json with the optional packages of other platforms.
//
// npm writes an optional package into the lockfile only where the registry in use has it, and `npm ci` then refuses
// the lockfile everywhere. Run this after a change of dependencies: `node scripts/lock-platforms.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || !/^\d/.test(version)) continue;
    lock.packages[place] = { version, ...platformOf(name), dev: entry.dev, optional: true };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added ${added.join(', ')}`);

/**
 * What npm reads to leave a package out elsewhere; the names of such packages say it.
 *
 * @param {string} name
 */
function platformOf(name) {
  const os = OS.find((each) => name.includes(each));
  const cpu = CPU.find((each) => new RegExp(`[-.]${each}([-.]|$)`).test(name));
  const libc = os !== 'linux' ? null : /musl/.test(name) ? 'musl' : 'glibc';
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}
