/** What is in a file that the page hands out; jsdom knows no shorter way. */
export const octetsOf = (file: Blob): Promise<Buffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from(String(reader.result).replace(/^.*?,/, ''), 'base64'));
    reader.readAsDataURL(file);
  });
