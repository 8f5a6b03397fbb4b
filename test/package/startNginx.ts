import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import { join } from 'node:path';

export interface Nginx {
  port: number;
  /** One line for each report of a policy violation that a browser has sent to `/csp-reports`. */
  reports(): string[];
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

const found = (name: string): string => {
  const path = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (!path) throw new Error(`${name} is needed to test the package (Debian: apt-get install nginx-light openssl)`);
  return path;
};

/**
 * Starts an nginx of this test alone, in a folder of its own and on a free port, over https with a certificate made for it.
 *
 * @param inServer what stands inside `server { … }`
 */
export async function startNginx(inServer: string): Promise<Nginx> {
  const folder = mkdtempSync(join(os.tmpdir(), 'nginx-'));
  const port = await freePort();
  const certificate = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  execFileSync(found('openssl'), [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName=DNS:localhost', '-keyout', certificate.key, '-out', certificate.cert,
  ], { stdio: 'pipe' });
  const reportLog = join(folder, 'reports.log');
  writeFileSync(reportLog, '');
  writeFileSync(join(folder, 'nginx.conf'), configuration({ folder, port, certificate, reportLog, inServer }));
  const server = spawn(found('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'pipe' });
  let said = '';
  server.stderr.on('data', (text) => { said += text; });
  await answering(port, () => server.exitCode === null, () => said);
  return {
    port,
    reports: () => readFileSync(reportLog, 'utf8').split('\n').filter(Boolean),
    async close() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Configuration { folder: string; port: number; certificate: { key: string; cert: string }; reportLog: string; inServer: string }

const configuration = ({ folder, port, certificate, reportLog, inServer }: Configuration): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  log_format report '$time_iso8601 $request_body';
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate ${certificate.cert};
    ssl_certificate_key ${certificate.key};
    location = /csp-reports { access_log ${reportLog} report; proxy_pass https://127.0.0.1:${port}/received; proxy_ssl_verify off; }
    location = /received { return 204; }
    ${inServer}
  }
}
`;

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answering(port: number, isRunning: () => boolean, said: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && isRunning()) {
    const socket = net.connect(port, '127.0.0.1');
    const answered = await new Promise<boolean>((resolve) => { socket.on('connect', () => resolve(true)).on('error', () => resolve(false)); });
    socket.destroy();
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}
