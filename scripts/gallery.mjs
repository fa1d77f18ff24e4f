export const writeGallery = async () => "later";
