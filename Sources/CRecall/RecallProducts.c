#include "CRecall.h"

// Swift cannot compile one function for a newer processor than the rest of the program, so this one is C. Elsewhere, and on older
// processors, the same sums are added up in Swift.
#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))

#include <immintrin.h>

bool recall_products_available(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2");
}

__attribute__((target("avx2"))) static inline int32_t total(__m256i sums) {
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xEE));
    return _mm_cvtsi128_si32(_mm_add_epi32(four, _mm_shuffle_epi32(four, 0x55)));
}

__attribute__((target("avx2"))) static inline __m256i widened(const int8_t *bytes) {
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)bytes));
}

__attribute__((target("avx2"))) void
recall_products(const int8_t *rows, const int16_t *query, size_t width, size_t count, int32_t *products) {
    size_t row = 0;
    // Four rows at a time share what is loaded of the query.
    for (; row + 4 <= count; row += 4) {
        const int8_t *start = rows + row * width;
        __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
        for (size_t column = 0; column < width; column += 16) {
            __m256i q = _mm256_loadu_si256((const __m256i *)(query + column));
            a = _mm256_add_epi32(a, _mm256_madd_epi16(widened(start + column), q));
            b = _mm256_add_epi32(b, _mm256_madd_epi16(widened(start + width + column), q));
            c = _mm256_add_epi32(c, _mm256_madd_epi16(widened(start + 2 * width + column), q));
            d = _mm256_add_epi32(d, _mm256_madd_epi16(widened(start + 3 * width + column), q));
        }
        products[row] = total(a);
        products[row + 1] = total(b);
        products[row + 2] = total(c);
        products[row + 3] = total(d);
    }
    for (; row < count; row++) {
        __m256i sums = _mm256_setzero_si256();
        for (size_t column = 0; column < width; column += 16) {
            __m256i q = _mm256_loadu_si256((const __m256i *)(query + column));
            sums = _mm256_add_epi32(sums, _mm256_madd_epi16(widened(rows + row * width + column), q));
        }
        products[row] = total(sums);
    }
}

#else

bool recall_products_available(void) { return false; }

void recall_products(const int8_t *rows, const int16_t *query, size_t width, size_t count, int32_t *products) {
    for (size_t row = 0; row < count; row++) {
        int32_t sum = 0;
        for (size_t column = 0; column < width; column++) sum += (int32_t)rows[row * width + column] * query[column];
        products[row] = sum;
    }
}

#endif
