/** A picture as points, on white, twice as fine as a screen shows it. */
import { picture as phrases } from '../phrases/parts.ts';

const SCALE = 2;
/** Browsers draw nothing on a canvas that is wider or higher. */
const MOST = 8192;

export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const scale = Math.min(SCALE, MOST / Math.max(image.naturalWidth, image.naturalHeight));
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error(phrases.tooLarge)) : resolve(blob))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
