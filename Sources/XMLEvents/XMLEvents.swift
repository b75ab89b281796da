internal import CXMLEvents
