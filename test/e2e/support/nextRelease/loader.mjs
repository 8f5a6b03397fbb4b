/** Makes of a source file what it may be in the release after this one: every version of a format is one higher, and the release calls itself otherwise. */
export default function nextRelease(source) {
  return source
    .replace(/^((?:export )?const (?:[A-Z]+_)*VERSION = )(\d+);$/gm, (_, head, version) => `${head}${Number(version) + 1};`)
    .replace('= packageJson.version;', '= `${packageJson.version}-next`;');
}
