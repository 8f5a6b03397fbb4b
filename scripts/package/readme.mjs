/** The page that lies on top of the package. @param {{ version: string, address: string, folder: string }} about */
export const readmeText = ({ version, address, folder }) => `规划指标 ${version} 部署包    ${address}

1. 核对：在本文件夹运行 sha256sum -c SHA256SUMS。
2. 把 site 里的文件复制到网站服务器：nginx 放到 ${folder}，IIS 放到该地址对应的文件夹（其中已有 web.config）。
   更新时覆盖复制，不要先清空：仍开着的旧窗格还会请求旧文件。
3. nginx：把 nginx.conf 放到 /etc/nginx/plan-indicators/，在 server { } 里 include 它，再 nginx -t、重新加载。
4. 在浏览器打开 ${address}taskpane.html，应看到“请在 Excel 中打开”。
5. 在 Microsoft 365 管理中心上传 manifest.xml（“集成应用”）。

详细步骤、证书、世纪互联、更新和卸载，见 admin-guide.md。
site/THIRD-PARTY-NOTICES.txt 列出随附软件及其许可；site/office 里的 office.js 版权属于微软，未作改动。


Plan Indicators ${version}, package for ${address}

1. Check: sha256sum -c SHA256SUMS in this folder.
2. Copy the files in site/ to the web server: nginx to ${folder}, IIS to the folder of that address (web.config is inside).
   For an update copy over the old files, do not empty the folder first: open panes still ask for them.
3. nginx: put nginx.conf into /etc/nginx/plan-indicators/, include it inside server { }, then nginx -t and reload.
4. Open ${address}taskpane.html in a browser: it says that it belongs into Excel.
5. Upload manifest.xml in the Microsoft 365 admin centre (Integrated apps).

admin-guide.md has every step in detail (in Chinese).
`;
