/**
 * A picture of flat colours as an indexed PNG: a third of what a browser or a canvas writes, and faster made. Colours
 * beyond are those of the edges of letters; each becomes the nearest of those that are used most. By hand, since sharp,
 * which could make them, brings megabytes of binary for each platform.
 */
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** Red, green and blue of a pixel, which is read as one number. */
const channels = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

const nearest = (pixel, palette) => {
  const [r, g, b] = channels(pixel);
  const distances = palette.map(([red, green, blue]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
  return distances.indexOf(Math.min(...distances));
};

/** What is next to each other is mostly of one colour. */
const eachRun = (pixels, take) => {
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    while (to < pixels.length && pixels[to] === pixels[from]) to++;
    take(pixels[from], from, to);
  }
};

/**
 * @param image data of a canvas, without transparency
 * @param most how many colours, up to 256
 */
export const indexed = async ({ width, height, data }, most) => {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map();
  eachRun(pixels, (pixel, from, to) => counts.set(pixel, (counts.get(pixel) ?? 0) + to - from));
  const all = [...counts].sort((a, b) => b[1] - a[1]).map(([pixel]) => pixel);
  const palette = all.slice(0, most).map(channels);
  const index = new Map(all.map((pixel, i) => [pixel, i < most ? i : nearest(pixel, palette)]));
  const indices = Buffer.alloc(pixels.length);
  eachRun(pixels, (pixel, from, to) => indices.fill(index.get(pixel), from, to));

  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, 0: none
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", await promisify(deflate)(rows, { level: 7 })), // the last two take ten times as long, for one byte in twenty
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
