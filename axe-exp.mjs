import { chromium } from '@playwright/test';
import { findChromium, launchArguments } from './scripts/chromium.mjs';
import { serve } from './scripts/serve.mjs';
import {readFileSync} from 'node:fs';
const s=await serve(0,'dist');
const src=readFileSync('node_modules/axe-core/axe.min.js','utf8');
const b=await chromium.launch({executablePath:await findChromium(),args:launchArguments});
for(const path of process.argv.slice(2)){
const page=await b.newPage({viewport:{width:1280,height:800}});
let t=performance.now();const lap=n=>{const u=performance.now();console.log(path,n,(u-t).toFixed(0));t=performance.now()};
await page.goto(s.address.replace(/\/$/,'')+path);await page.locator('#root[data-alive]').waitFor();lap('visit');
console.log(await page.evaluate(()=>document.querySelectorAll('*').length));
for (const summary of await page.locator('main details:not([open]) > summary').all()) if (await summary.isVisible()) await summary.press('Enter');
lap('summaries');
await page.evaluate(src);lap('inject');
await page.evaluate(src);lap('inject again');
const run=(o)=>page.evaluate(async o=>{const r=await axe.run(document,o);return r.violations.length},o);
await run({resultTypes:['violations']});lap('all');
await run({resultTypes:['violations'],iframes:false,performanceTimer:false});lap('all again');
for(const r of ['color-contrast','link-in-text-block','target-size','scrollable-region-focusable','region','duplicate-id-aria'])
{await run({resultTypes:['violations'],runOnly:{type:'rule',values:[r]}});lap(r);}
await page.evaluate(async()=>{const l=[];const o=console.log;performance.clearMarks();await axe.run(document,{resultTypes:['violations'],performanceTimer:true});
const m=performance.getEntriesByType('measure').filter(e=>e.duration>20).sort((a,b)=>b.duration-a.duration).slice(0,25).map(e=>e.name+' '+e.duration.toFixed(0));return m}).then(m=>console.log(m.join('\n')));
await page.close();}
await b.close();await s.close();
