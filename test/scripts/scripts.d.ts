/** The tools in scripts/ are plain JavaScript; their tests take them as they are. */
declare module '*.mjs';
