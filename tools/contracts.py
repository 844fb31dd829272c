"""The contract type `may_not_import` for import-linter: who may import whom, said in patterns."""

import sys
from fnmatch import fnmatchcase

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class MayNotImport(Contract):
    """Modules in `importers` must not import what is in `forbidden`, directly.

    Names are shell patterns over whole module names, a star also matching dots; `stdlib` stands for every module of the
    standard library. What lies in the importer's own folder (its first two names) may always be imported.
    """

    importers = fields.ListField(subfield=fields.StringField())
    except_importers = fields.ListField(subfield=fields.StringField(), required=False, default=[])
    forbidden = fields.ListField(subfield=fields.StringField())
    except_forbidden = fields.ListField(subfield=fields.StringField(), required=False, default=[])

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Look at every import of every importer."""
        broken: list[str] = []
        for importer in sorted(self._importers(graph)):
            for imported in sorted(graph.find_modules_directly_imported_by(importer)):
                if self._breaks(importer, imported):
                    details = graph.get_import_details(importer=importer, imported=imported)
                    broken += [f"{importer} line {at['line_number']}: {at['line_contents']}" for at in details]
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Show each import that must not be."""
        for line in check.metadata["broken"]:
            output.print_error(line)
        output.new_line()

    def _importers(self, graph: ImportGraph) -> list[str]:
        roots = {name.partition(".")[0] for name in self.session_options["root_packages"]}
        ours = [module for module in graph.modules if module.partition(".")[0] in roots]
        return [
            module
            for module in ours
            if _matches(module, _strings(self.importers)) and not _matches(module, _strings(self.except_importers))
        ]

    def _breaks(self, importer: str, imported: str) -> bool:
        if "." in importer and importer.split(".")[:2] == imported.split(".")[:2]:
            return False
        forbidden, excepted = _strings(self.forbidden), _strings(self.except_forbidden)
        return _matches(imported, forbidden) and not _matches(imported, excepted)


def _strings(field: object) -> list[str]:
    assert isinstance(field, list), f"import-linter gives a list here, not {field!r}"
    return [str(pattern) for pattern in field]


def _matches(module: str, patterns: list[str]) -> bool:
    standard = module.partition(".")[0] in sys.stdlib_module_names
    return any((pattern == "stdlib" and standard) or fnmatchcase(module, pattern) for pattern in patterns)
