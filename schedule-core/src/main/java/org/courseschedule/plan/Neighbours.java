package org.courseschedule.plan;

import java.util.List;
import org.courseschedule.model.ClassNumber;

/**
 * What the items beside one tell of it, once they are matched themselves: whether two stand in the
 * same place, and whether two numbers are the same but for a renumbering of all.
 *
 * @param before the older list
 * @param after the newer list
 * @param partners for each item of the older list the one of the newer that it became
 */
record Neighbours(List<Identity> before, List<Identity> after, List<Integer> partners) {

  /** Whether both come right after the same item or right before it; the ends count as one. */
  boolean areShared(int old, int now) {
    return isSamePrevious(old, now) || isSameNext(old, now);
  }

  private boolean isSamePrevious(int old, int now) {
    return (old == 0 || now == 0) ? old == now : partners.get(old - 1) == now - 1;
  }

  private boolean isSameNext(int old, int now) {
    boolean isLastOld = old + 1 == before.size();
    boolean isLastNow = now + 1 == after.size();
    return (isLastOld || isLastNow) ? isLastOld && isLastNow : partners.get(old + 1) == now + 1;
  }

  /** Whether the numbers are the same, or differ by as much as those of a neighbour they share. */
  boolean haveSameNumber(int old, int now) {
    if (before.get(old).number().isEmpty() || after.get(now).number().isEmpty()) {
      return false;
    }
    return before.get(old).number().equals(after.get(now).number())
        || (isSamePrevious(old, now) && isShiftedAlike(old, now, -1))
        || (isSameNext(old, now) && isShiftedAlike(old, now, 1));
  }

  private boolean isShiftedAlike(int old, int now, int step) {
    int neighbour = old + step;
    if (neighbour < 0 || neighbour == before.size()) {
      return false;
    }
    Identity was = before.get(neighbour);
    Identity is = after.get(now + step);
    return was.number().isPresent()
        && is.number().isPresent()
        && value(is) - value(was) == value(after.get(now)) - value(before.get(old));
  }

  private static int value(Identity item) {
    return item.number().map(ClassNumber::value).orElse(0);
  }
}
