package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
