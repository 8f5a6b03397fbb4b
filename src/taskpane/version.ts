import packageJson from '../../package.json';

/** The release, shown in the pane and in error reports. */
export const version: string = packageJson.version;
