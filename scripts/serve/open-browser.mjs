import { spawn } from 'node:child_process';

const COMMANDS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Opens a page where a person sits in front of a screen; elsewhere the printed address has to do. */
export function openBrowser(url) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const command = COMMANDS[process.platform];
  if (!command || !screen || !process.stdout.isTTY || process.env.CI) return;
  const child = spawn(command[0], [...command.slice(1), url], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no such program: the address has been printed
  child.unref();
}
