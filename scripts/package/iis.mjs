import { headerRules } from '../serve/site-headers.mjs';
import { TYPES } from '../serve/types.mjs';

/**
 * web.config for the site's folder in IIS: needs no module beyond static content. Folders inherit from the site, so each takes away what it does not say.
 * @param {Parameters<typeof headerRules>[0]} site
 */
export function iisConfiguration(site) {
  const rules = headerRules(site);
  const whole = rules.find(({ folder }) => folder === '').headers;
  const folders = rules.filter(({ folder }) => folder !== '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="false"/>
    <directoryBrowse enabled="false"/>
    <staticContent>
      <clientCache cacheControlMode="NoControl"/>
${Object.entries(TYPES).map(([ending, type]) => `      <remove fileExtension="${ending}"/>\n      <mimeMap fileExtension="${ending}" mimeType="${type}"/>`).join('\n')}
    </staticContent>
    ${protocol(whole, [...Object.keys(whole), 'X-Powered-By'])}
  </system.webServer>
${folders.map(({ folder, headers }) => `  <location path="${folder.replace(/\/$/, '')}">
  <system.webServer>
    ${protocol(headers, Object.keys(whole))}
  </system.webServer>
  </location>`).join('\n')}
</configuration>
`;
}

/** A header that is set twice makes IIS answer with an error: whatever may be set already goes first. */
const protocol = (headers, removed) => `<httpProtocol>
      <customHeaders>
${removed.map((name) => `        <remove name="${name}"/>`).join('\n')}
${Object.entries(headers).map(([name, value]) => `        <add name="${name}" value="${escaped(value)}"/>`).join('\n')}
      </customHeaders>
    </httpProtocol>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
