"""The files a room leaves behind: the same facts as CSV, as XLSX and as a folder, and the log."""

from server.exports.facts import word
from server.exports.folder import folder_file
from server.exports.log_csv import log_file
from server.exports.names import safe_name
from server.exports.sheets import xlsx_file
from server.exports.tidy import csv_file

__all__ = ["csv_file", "folder_file", "log_file", "safe_name", "word", "xlsx_file"]
