#ifndef LUMINORA_CZLIB_SHIM_H
#define LUMINORA_CZLIB_SHIM_H

#include <zlib.h>

/// Prepares a stream for bare deflate data, as zip files have it; zlib's own name for that is a macro.
static inline int luminora_inflate_init(z_stream *stream) {
    return inflateInit2(stream, -MAX_WBITS);
}

#endif
