import { readFileSync } from 'node:fs';
import { localiseMetadata } from '../function-metadata.mjs';

/**
 * The generated functions.json speaks the language of the docstrings, Chinese. Replaces it by the localised pair
 * that the manifest names: functions.json (zh-CN) and functions.en-US.json.
 */
export class FunctionMetadataPlugin {
  #englishFile;

  constructor({ englishFile }) {
    this.#englishFile = englishFile;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const asset = (content) => new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
    compiler.hooks.thisCompilation.tap(FunctionMetadataPlugin.name, (compilation) => {
      compilation.fileDependencies.add(this.#englishFile);
      const stage = { name: FunctionMetadataPlugin.name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL + 1 };
      compilation.hooks.processAssets.tap(stage, (assets) => {
        const generated = assets['functions.json'];
        if (!generated) return; // the generator has reported its own errors
        const english = JSON.parse(readFileSync(this.#englishFile, 'utf8'));
        const { zh, en } = localiseMetadata(JSON.parse(generated.source().toString()), english);
        compilation.updateAsset('functions.json', asset(zh));
        compilation.emitAsset('functions.en-US.json', asset(en));
      });
    });
  }
}
