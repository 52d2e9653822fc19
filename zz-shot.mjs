import puppeteer from 'puppeteer-core';
const args=['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium',args});
const [,, url, name, width, height='900', full='1', script] = process.argv;
const p = await b.newPage(); await p.setViewport({width:+width,height:+height}); 
p.on('console',m=>console.log('console:',m.text())); p.on('pageerror',e=>console.log('err',e.message));
await p.goto(url,{waitUntil:'networkidle0'}); if (script) { console.log(await p.evaluate(script)); await new Promise(r=>setTimeout(r,1200)); }
await p.screenshot({path:`/tmp/shots/lead/${name}.png`, fullPage: full==='1'}); await b.close();
