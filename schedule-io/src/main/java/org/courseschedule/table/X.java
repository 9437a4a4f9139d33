package org.courseschedule.table;

final class X {
  private X() {}
}
