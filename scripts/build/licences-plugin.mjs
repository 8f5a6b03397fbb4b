import { collectNotices } from '../licences/collect.mjs';
import { noticesText } from '../licences/notices-text.mjs';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/**
 * Writes the notices of what is really in the bundle, read from the finished module graph; what package.json lists may ship or not.
 * A licence that is not on the list fails the build.
 */
export class LicencesPlugin {
  #options;

  /** @param {{ root: string, copied: string[] }} options */
  constructor(options) {
    this.#options = options;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(LicencesPlugin.name, (compilation) => {
      const stage = { name: LicencesPlugin.name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(stage, () => {
        const { notices, problems } = collectNotices(new Set(shippedFiles(compilation)), this.#options);
        compilation.errors.push(...problems.map((problem) => new WebpackError(problem)));
        compilation.emitAsset(NOTICES, new sources.RawSource(noticesText(notices)));
      });
    });
  }
}

/** Files of all modules that ended up in a chunk; a concatenated module stands for several. */
function* shippedFiles({ modules, chunkGraph }) {
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of module.modules ?? [module]) {
      const file = part.nameForCondition?.();
      if (file) yield file;
    }
  }
}
