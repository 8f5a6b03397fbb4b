import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { headersFor } from './headers.mjs';

/**
 * Workbench and add-in from one origin, on this machine only: `/` is the workbench page, `/addin/` the built add-in.
 * @param {{ root: string, port?: number }} options `port` 0 takes any free one; a taken port yields the next free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ root, port = 0 }) {
  const server = http.createServer((request, response) => answer(request, response, root));
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PORTS_TRIED = 20;

async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.off('error', reject)));
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TRIED) throw error;
    }
  }
}

function answer(request, response, root) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(request.url, root);
  if (!file) return refuse(response, 404);
  response.writeHead(200, { ...headersFor(file.path, file.address), 'Content-Length': file.size });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file.path).pipe(response);
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${http.STATUS_CODES[status]}\n`);
}

/** @returns {{ path: string, address: string, size: number } | null} null for everything outside the two build folders */
export function fileFor(url, root) {
  const address = decoded(url);
  if (address === null) return null;
  const [folder, below] = place(address);
  const base = path.join(root, folder);
  const file = path.join(base, below);
  if (file !== base && !file.startsWith(base + path.sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { path: file, address, size: stats.size } : null;
}

function place(address) {
  if (address === '/manifest.xml' || address === '/addin/manifest.xml') return ['', 'manifest.xml'];
  if (address.startsWith('/addin/')) return ['dist', address.slice('/addin/'.length)];
  return ['build/workbench', address === '/' ? 'index.html' : address.slice(1)];
}

function decoded(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const address = decodeURIComponent(pathname);
    return address.includes('\0') ? null : address;
  } catch {
    return null; // a malformed address is nobody's file
  }
}
