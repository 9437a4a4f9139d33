package org.courseschedule.format;

final class X {
  private X() {}
}
