/** What is in a file that the page hands out; jsdom knows no shorter way. */
export const octetsOf = (file: Blob): Promise<Buffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from((reader.result as string).replace(/^.*?,/, ''), 'base64'));
    reader.readAsDataURL(file);
  });
