package org.outturn.core.json;

/**
 * Takes the items of a document's own lists one by one as they are read, so that a million of them
 * need not be held at once.
 */
interface ItemSink {
  /** Takes nothing: every list is held. */
  ItemSink NONE =
      new ItemSink() {
        @Override
        public boolean takes(String key) {
          return false;
        }

        @Override
        public void take(String key, String where, JsonValue item) {
          throw new IllegalStateException("asked for no items of " + key);
        }
      };

  /** Whether it takes the items of the list at this key of the document. */
  boolean takes(String key);

  /** Takes an item. */
  void take(String key, String where, JsonValue item);
}
