package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPagesTest {
  private static String joined(String items, String... pages) {
    JsonPages joined = new JsonPages(items);
    for (String page : pages) {
      joined.add(page);
    }
    return joined.text();
  }

  @Test
  void nothingAndOnePageStayAsTheyAre() {
    assertEquals("{}", joined(null));
    assertEquals("{}", joined(null, "{}", "{}"));
    String page = "{\"a\":[1.50,{\"b\":\"]}\\\\\\\"\"}],\"c\":-1e5,\"d\":null,\"e\":{\"f,\":true}}";
    assertEquals(page, joined(null, page));
    assertEquals(page, joined(null, "{}", page));
  }

  @Test
  void listsAndMapsGrowAndOtherMembersAreThoseOfTheLastPage() {
    assertEquals(
        "{\"list\":[1,[2],3],\"map\":{\"a\":1,\"b\":2,\"c\":[3]},\"n\":\"x\",\"t\":null}",
        joined(
            null,
            "{\"list\":[],\"map\":{\"a\":1,\"b\":1},\"n\":5,\"nextToken\":\"1\",\"t\":[1]}",
            "{\"list\":[1,[2]],\"map\":{},\"nextToken\":\"2\",\"t\":null}",
            "{\"list\":[3],\"map\":{\"b\":2,\"c\":[3]},\"n\":\"x\"}"));
  }

  @Test
  void listsBesideTheItemsComeOnce() {
    assertEquals(
        "{\"columns\":[1],\"rows\":[2,3]}",
        joined("rows", "{\"columns\":[1],\"rows\":[2]}", "{\"columns\":[1],\"rows\":[3]}"));
  }

  /** Memory that was taken is the same on every machine; pages that are copied again take it. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"items\":[\"%s\"]}", "{\"items\":{\"%s\":1}}"})
  void pagesAreNotCopiedForThoseAfterThem(String page) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    int count = 2000;
    JsonPages joined = new JsonPages(null);
    long before = thread.getThreadAllocatedBytes(id);
    for (int number = 0; number < count; number++) {
      joined.add(String.format(page, "a text of a page " + number));
    }
    int length = joined.text().length();
    long taken = thread.getThreadAllocatedBytes(id) - before;
    assertTrue(length > 20 * count, length + " characters");
    assertTrue(taken < 8_000L * count, taken + " bytes for " + length + " characters");
  }
}
