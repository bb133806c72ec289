/** Why a file can't be read or saved, in a few words, by the code that the system gives. */

const both: Readonly<Record<string, string>> = {
  EIO: 'the disk or the terminal answers with an error',
  ELOOP: 'the links to it run in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENODEV: 'no device answers there',
  ENXIO: 'no device answers there',
  EBUSY: 'something else keeps it busy',
  ETXTBSY: 'something else keeps it busy',
  ENOMEM: 'there is no memory left for it',
};

/** Why a file can't be saved, by the code of the error. */
export const saving: Readonly<Record<string, string>> = {
  ...both,
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'it is larger than a file may be here',
  EACCES: 'the folder may not be written',
  EPERM: 'the folder may not be written',
  EROFS: 'the folder may not be written',
  EREADONLY: 'the file is read-only',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is no folder',
  EEXIST: 'its folder is no folder',
  EAPPEARED: 'another file of that name appeared meanwhile',
  EISDIR: 'this is a folder',
  EPIPE: 'nobody reads it any more',
  EBADF: 'it is closed',
  ELOCKED: 'another stancemap has been saving it for half a minute',
};

/** Why a file can't be read, by the code of the error. */
export const reading: Readonly<Record<string, string>> = {
  ...both,
  ENOENT: 'there is no such file',
  ENOTDIR: 'its path leads through a file as if that were a folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read',
  ERR_STRING_TOO_LONG: 'it is too large to be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is too large to be read',
  ERR_INVALID_ARG_VALUE: 'no file can have such a name',
};
