import type { AtlasTour } from './atlasTour';
import type { Step } from './step';
import { until } from './until';

interface Caught {
  atlasFile?: { name: string; png: Blob };
}

/** A map with less in it is no map. */
const LEAST_KILOBYTES = 20;

/** A picture of the map is made, and handed to the browser as a file; where that puts it is not asked. */
export const picture: Step = {
  name: 'picture',
  async run(tour) {
    await tour.open('theme=fraud-cases&lang=zh&light=day');
    await tour.untilReady();
    await tour.page.evaluate(catchDownload);
    await tour.clickOn('[aria-haspopup=menu][aria-label="下载数据或图片"]');
    await tour.clickOn('[role=menuitem]', 'PNG，1280 × 720');
    const { name, kilobytes } = await until(() => tour.page.evaluate(caughtFile), 'the picture as a file');
    if (!name.endsWith('-1280x720.png')) throw new Error(`the picture is called ${name}`);
    await untilSize(tour, '1280 × 720');
    if (kilobytes < LEAST_KILOBYTES) throw new Error(`the picture has ${Math.round(kilobytes)} kB`);
    return `${Math.round(kilobytes)} kB`;
  },
};

/** In the page: keeps the next picture that is handed to the browser from being saved. */
function catchDownload(): void {
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    const address = createObjectURL(file);
    if (file instanceof Blob) files.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const png = files.get(this.href);
    if (png?.type === 'image/png') (window as Caught).atlasFile = { name: this.download, png };
  };
}

function caughtFile(): { name: string; kilobytes: number } | null {
  const file = (window as Caught).atlasFile;
  return file === undefined ? null : { name: file.name, kilobytes: file.png.size / 1000 };
}

/** What the page itself shows of the file, which it has drawn. */
async function untilSize({ page }: AtlasTour, size: string): Promise<void> {
  await page.evaluate(() => {
    const image = new Image();
    image.id = 'saved';
    image.hidden = true;
    image.src = URL.createObjectURL((window as Caught).atlasFile!.png);
    document.body.append(image);
  });
  const isSo = () =>
    page.evaluate((wanted) => {
      const image = document.getElementById('saved') as HTMLImageElement;
      return `${image.naturalWidth} × ${image.naturalHeight}` === wanted;
    }, size);
  await until(isSo, `a picture of ${size} pixels`);
}
