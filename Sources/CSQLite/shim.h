#ifndef LUMINORA_CSQLITE_SHIM_H
#define LUMINORA_CSQLITE_SHIM_H

#include <sqlite3.h>

/// Keeps the last connection to close from checkpointing the write-ahead log by itself.
static inline int luminora_sqlite3_disable_checkpoint_on_close(sqlite3 *db) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

/// Gives a statement a text, which SQLite copies; its marker for that is a cast that Swift cannot import.
static inline int luminora_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int size) {
    return sqlite3_bind_text(statement, index, text, size, SQLITE_TRANSIENT);
}

/// Gives a statement bytes, which SQLite copies.
static inline int luminora_sqlite3_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int size) {
    if (size == 0) return sqlite3_bind_zeroblob(statement, index, 0);
    return sqlite3_bind_blob(statement, index, bytes, size, SQLITE_TRANSIENT);
}

#endif
