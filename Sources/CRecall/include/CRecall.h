#ifndef CRECALL_H
#define CRECALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has what recall_products needs (AVX2). False on every processor but x86-64.
bool recall_products_available(void);

/// Multiplies rows of bytes with a query and adds each row's products up.
///
/// @param rows      count rows of width bytes each, one after the other.
/// @param query     width numbers, -127 to 127, in the rows' order.
/// @param width     a multiple of 16, at most 4096, so that sums fit 32 bits.
/// @param count     how many rows.
/// @param products  takes count sums.
///
/// Call it only where recall_products_available() is true.
void recall_products(const int8_t *rows, const int16_t *query, size_t width, size_t count, int32_t *products);

#endif
