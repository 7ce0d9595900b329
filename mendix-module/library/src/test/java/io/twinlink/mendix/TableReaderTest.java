package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
  private static final String BEGIN = "module M service\n# a comment\n\nentity A\n";

  @Test
  void anEntityHasTheLinesOfItsBaseFirst() {
    Table table =
        TableReader.read(
            BEGIN
                + "  value X x text\r\n  value Y y text\n  one M.A_B b N.B plain child\n"
                + "entity C extends A abstract\n  value Y other.y long required\n"
                + "entity N.B extends Elsewhere.Base\n");
    EntityMapping entity = table.entity("M.C");
    assertEquals(
        "[X x], [Y other.y], [A_B b]",
        entity.members().stream()
            .map(member -> '[' + member.name() + ' ' + member.member() + ']')
            .collect(Collectors.joining(", ")));
    assertTrue(entity.isAbstract() && entity.isA(table.entity("M.A")));
    assertEquals("service", table.service());
    assertEquals("M", table.module());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense X|line 5 of the table begins with nonsense",
        "value X x|line 5 of the table is too short",
        "value X x colour|line 5 of the table has the unknown kind colour",
        "value X x text requird|line 5 of the table has requird too much",
        "value X x enumeration E|line 5 of the table has the unknown enumeration E",
        "one A_B b B plain|line 5 of the table has the unknown entity B",
        "many A_A a A plain|line 5 of the table has plain instead of one of [list, map]",
        "enumeration E X|line 5 of the table has no text for X",
        "activity X m.X B A|line 5 of the table has the unknown entity B",
        "entity B extends B|line 5 of the table extends itself",
      })
  void aTableThatIsNoneIsRefused(String line, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> TableReader.read(BEGIN + line))
            .getMessage());
  }

  @Test
  void aModuleWithoutTableIsTold() {
    assertEquals(
        "twinlink.jar knows no module NoModule.",
        assertThrows(Failure.class, () -> Table.of("NoModule")).getMessage());
  }
}
