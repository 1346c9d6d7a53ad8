/** What the app looks like at three moments, as PNG. */
export interface GuidePictures {
  readonly first: Buffer;
  readonly stored: Buffer;
  readonly list: Buffer;
}

const picture = (png: Buffer, caption: string): string =>
  `<figure><img alt="" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`;

/** One A4 page in Chinese, with everything in it, for whoever gets the stick. */
export const guidePage = (
  { first, stored, list }: GuidePictures,
  file: string,
  fingerprint: string,
): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>计票台 一页说明</title>
<style>
@page { size: A4; margin: 12mm 14mm; }
body { color: #111; font: 10.5pt/1.45 "Noto Sans CJK SC", "Microsoft YaHei", "SimHei", sans-serif; margin: 0 auto; max-width: 182mm; }
h1 { font-size: 19pt; margin: 0; }
h2 { border-bottom: 1.2pt solid #b81c22; color: #b81c22; font-size: 12.5pt; margin: 3.2mm 0 1.2mm; }
p, ol, ul { margin: 0.8mm 0; }
ol, ul { padding-left: 6mm; }
.row { display: grid; gap: 5mm; grid-template-columns: 1fr 82mm; }
figure { margin: 1.5mm 0 0; }
img { border: 0.5pt solid #999; display: block; width: 100%; }
figcaption { color: #444; font-size: 8.5pt; }
code { font-family: Consolas, monospace; font-size: 9pt; }
.code { font-size: 9pt; letter-spacing: 0.02em; }
</style>
<h1>计票台 · 一页说明</h1>
<p>会场清点纸质选票用。一个文件，双击就能打开：不用安装，不用网络。会前请先在这台电脑上演练一遍。</p>
<h2>一、用哪个浏览器</h2>
<p><b>Chrome、Edge</b>，或其他 Chromium 内核（84 以上）的浏览器；也可用 <b>Firefox</b>（115 以上）。不要用 IE，不要用无痕窗口，不要用手机。浏览器太旧的，页面只说一句“这个浏览器太旧”，请换一个。</p>
<h2>二、怎样打开</h2>
<div class="row">
<ol>
<li>把 <b>${file}</b> 从优盘<b>拷到电脑桌面</b>，不要直接在优盘上打开。</li>
<li>双击桌面上的这个文件。打开它的不是上面的浏览器，就用右键“打开方式”选。</li>
<li>看到“会议”一页就好了。第一次请按“打开演练会议”，里面的人都是虚构的。</li>
<li>正式开会按“新建会议”，照页面上的十三步往下做。</li>
<li>开会期间，这个文件<b>不移动、不改名</b>，每次用<b>同一个浏览器</b>打开。会议存在浏览器里，不在这个文件里：<b>不要清除浏览器的数据</b>，也不要用它打开来历不明的网页文件。</li>
</ol>
${picture(first, '打开以后的第一页')}
</div>
<h2>三、录票时看什么</h2>
<div class="row">
<ul>
<li><b>看到“已存入”才算数。</b>没有看到，这张票就没有存，再按一次。</li>
<li>每做完一步，到“全部会议”按“保存成文件”，把文件拷到优盘。电脑坏了，只有这个文件能救回来。</li>
<li>页面上方出现“只有一份”“先不要再录”等字样，照它下面写的做。</li>
</ul>
${picture(stored, '存入一张票以后')}
</div>
<h2>四、停电了，浏览器关掉了</h2>
<div class="row">
<ol>
<li>不要慌：“已存入”的票都在。</li>
<li>来电以后开机，用<b>同一个浏览器</b>，双击<b>同一个文件</b>。</li>
<li>在“本机的会议”里按这次会议的名称。</li>
<li>看清页面要的是<b>第几叠第几张</b>，从那一张接着录。最多是停电时手上的那一张要重新录。</li>
<li>里面没有这次会议：多半是换了浏览器，或动过文件，换回来再开。仍没有，按“核验或打开会议文件”，选优盘上最近存的文件，按“接入本机继续”。</li>
</ol>
${picture(list, '再打开时，从这里回到会议')}
</div>
<h2>五、这个文件是不是原来的</h2>
<p>在命令提示符里运行 <code>certutil -hashfile ${file} SHA256</code>，得到的应当是（大小写、空格不论）：</p>
<p class="code">${fingerprint}</p>
</html>
`;
